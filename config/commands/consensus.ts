import { answer } from './consensus/answer';

/**
 * `npm run --silent consensus -- FOLDER [--k K] [--given-groups | --given-participants]`: the consensus map of a
 * conversation as one JSON object on standard output. It names participants by number and is for engineers, never for
 * users. What cannot be read ends with one sentence on standard error, nothing on standard output, code 2.
 */
const { output, error, code } = answer(process.argv.slice(2));
if (output) process.stdout.write(output);
if (error) process.stderr.write(error);
process.exitCode = code;
