/** The deployed functions: seconds before one is stopped, memory in MB. WeChat pushes its verdicts on pictures to `moderation`. */
export const functions = [
  { name: 'room', timeout: 10, memorySize: 256 },
  { name: 'topic', timeout: 20, memorySize: 256 },
  { name: 'me', timeout: 10, memorySize: 256 },
  { name: 'moderation', timeout: 10, memorySize: 256 },
] as const;

/** Where WeChat's pushed messages go. */
export const messagePush = { function: 'moderation' } as const;

/** Environment the functions need besides the platform's own; `CODE_SECRET` seals printed room codes. */
export const requiredEnvironment = ['CODE_SECRET'] as const;
