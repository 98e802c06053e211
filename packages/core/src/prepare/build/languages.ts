/** "German C1", "fluent Polish": what is spoken, beside what was learnt as a trade. */
export const IS_LANGUAGE = /\b[ABC][12]\b|^(?:fluent|native)\b/i;
