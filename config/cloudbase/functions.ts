/** The deployed functions: seconds before one is stopped, memory in MB. WeChat pushes its verdicts on pictures to `moderation`. */
export const functions = [
  { name: 'room', timeout: 10, memorySize: 256 },
  { name: 'topic', timeout: 20, memorySize: 256 },
  { name: 'session', timeout: 20, memorySize: 256 },
  { name: 'consultation', timeout: 20, memorySize: 256 },
  /** Carries the solver, which is loaded when a draw is computed; a step of it takes a few seconds. */
  { name: 'draw', timeout: 60, memorySize: 512 },
  { name: 'statement', timeout: 10, memorySize: 256 },
  /** Every minute: what was answered is added up, and maps of opinion are drawn anew. By itself, so that a large one keeps nobody waiting. */
  { name: 'consensus', timeout: 60, memorySize: 256, triggers: [{ name: 'every-minute', type: 'timer', config: '30 * * * * * *' }] },
  { name: 'me', timeout: 10, memorySize: 256 },
  { name: 'research', timeout: 20, memorySize: 256 },
  { name: 'outcome', timeout: 20, memorySize: 256 },
  { name: 'organisation', timeout: 20, memorySize: 256 },
  /** Reads and writes workbooks: the only one that carries the library for them. */
  { name: 'sheet', timeout: 60, memorySize: 1024 },
  { name: 'member', timeout: 10, memorySize: 256 },
  { name: 'policy', timeout: 10, memorySize: 256 },
  { name: 'publication', timeout: 20, memorySize: 256 },
  /** Public pages, pictures and feeds, by the HTTP access service; draws pictures. */
  { name: 'open', timeout: 30, memorySize: 512, httpPath: '/open' },
  /** Fonts and pictures: more memory. */
  { name: 'paper', timeout: 30, memorySize: 512 },
  { name: 'moderation', timeout: 10, memorySize: 256 },
  /** Every minute: what is due is done, whatever was missed is caught up. */
  { name: 'calendar', timeout: 60, memorySize: 256, triggers: [{ name: 'every-minute', type: 'timer', config: '0 * * * * * *' }] },
] as const;

/** Where WeChat's pushed messages go. */
export const messagePush = { function: 'moderation' } as const;

/** Environment the functions need besides the platform's own; `CODE_SECRET` seals printed room codes. */
export const requiredEnvironment = ['CODE_SECRET'] as const;

/** May be there: without a web address a room's printed code holds the sealed code alone; without WeChat's ids of the message templates nobody is asked to accept any, and the inbox alone tells; without a service for short messages somebody of the room rings. */
export const optionalEnvironment = ['WECHAT_TEMPLATES', 'WEB_ADDRESS', 'SMS_GATEWAY'] as const;
