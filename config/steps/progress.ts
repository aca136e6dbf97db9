/** What is being waited for, with its seconds: a line that counts on a terminal, a line now and then in a log. */
const LOG_EVERY_SECONDS = 15;

export async function withProgress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const elapsed = () => Math.round((Date.now() - started) / 1000);
  const terminal = process.stdout.isTTY === true;
  const show = () => {
    if (terminal) process.stdout.write(`\r\x1b[2K… ${title} ${elapsed()} s`);
    else if (elapsed() > 0 && elapsed() % LOG_EVERY_SECONDS === 0) console.log(`… ${title} ${elapsed()} s`);
  };
  if (terminal) show();
  else console.log(`… ${title}`);
  const ticker = setInterval(show, 1000);
  const end = (mark: string) => {
    clearInterval(ticker);
    console.log(`${terminal ? '\r\x1b[2K' : ''}${mark} ${title} ${elapsed()} s`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
