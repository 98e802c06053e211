export { isUnfinished } from './complete.ts';
export { readIntent, readReply, type Understood } from './intent.ts';
export { isBackchannel, isEchoOf, isSoundOnly } from './sound-only.ts';
