import { z } from 'zod';

/** What no database keeps (NUL, half a surrogate pair) becomes a replacement character, before anything is counted or judged. */
export const storable = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '\u{fffd}');
export const words = () => z.string().overwrite(storable);

export const idSchema = words().min(1).max(200);
export const timestamp = z.iso.datetime();
