import { catalogue, formatMessage, type Message } from '@candor/content/messages';
import { en } from '../../i18n/en.ts';

/**
 * The prose of a remark. An attempt read by another version may name a message, or lack a value, that this one does not know:
 * the rest of the page must stand all the same.
 */
export function messageOf(id: string, data: Readonly<Record<string, unknown>>): Message {
  if (!(id in catalogue)) return en.feedback.unknownMessage;
  try {
    return formatMessage(id, data);
  } catch (error) {
    // Seen by whoever looks into the console, and by tests.
    reportError(error);
    return en.feedback.unknownMessage;
  }
}
