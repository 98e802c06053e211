export { endsUnsure, isUnfinished } from './complete.ts';
export { isToSomebodyElse } from './elsewhere.ts';
export { isUnsure, readIntent, readReply, type Understood } from './intent.ts';
export { isYesOrNo } from './no-content.ts';
export { isSaidBack } from './said-back.ts';
export { asksBack } from './small-talk.ts';
export { isBackchannel, isEchoOf, isSoundOnly } from './sound-only.ts';
export { isThinkingAloud } from './thinks-aloud.ts';
