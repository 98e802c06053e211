import { common } from './en/common.ts';
import { feedback } from './en/feedback.ts';
import { history } from './en/history.ts';
import { interview } from './en/interview.ts';
import { prepare } from './en/prepare.ts';
import { questions } from './en/questions.ts';
import { rehearse } from './en/rehearse.ts';
import { report } from './en/report.ts';
import { settings } from './en/settings.ts';
import { speak } from './en/speak.ts';
import { today } from './en/today.ts';

/** The prose of the interface: plain, specific, second person, present tense. One file a feature. */
export const en = { common, today, questions, prepare, rehearse, feedback, history, interview, report, settings, speak };
