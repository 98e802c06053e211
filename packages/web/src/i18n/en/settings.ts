import { count } from '../plural.ts';

export const settings = {
  title: 'Settings',
  loading: 'Fetching your settings …',
  theme: { title: 'Look', system: 'As the system', light: 'Paper', dark: 'Ink', failed: 'The choice holds in this browser; it could not be stored.' },
  grammar: {
    title: 'Grammar',
    label: 'Check grammar and spelling too',
    hint: 'Slower on the first answer, and needs about half a gigabyte of memory. Off, everything else works the same.',
    failed: 'That could not be changed.',
  },
  encoder: {
    title: 'Sentence model',
    what: 'Candor brings a small English model that hears what a sentence means. If you have another one on this computer, Candor can use that instead.',
    label: 'Folder of another model',
    placeholder: 'Empty: the built-in model',
    hint: 'It holds model.onnx and tokenizer.json, as sentence-transformers exports them: MiniLM, BGE, E5 or GTE. Nothing is downloaded.',
    use: 'Try it and use it',
    builtIn: 'Back to the built-in model',
    checking: 'Loading the model and reading two sentences with it …',
    works: (dimensions: number, ms: number) =>
      `It works: ${dimensions} dimensions, ${ms < 1 ? 'less than a millisecond' : ms < 1.5 ? 'about a millisecond' : `about ${Math.round(ms)} milliseconds`} a sentence.`,
    later: 'It is used from the next start of Candor on. That start takes some minutes longer, because the model reads all questions and examples once.',
    laterBuiltIn: 'The built-in model is used from the next start of Candor on.',
    refused: 'Nothing has changed.',
    notUsed: 'Your model could not be loaded, so the built-in one is used.',
  },
  data: {
    title: 'Your data',
    folder: 'Everything is in this folder on this computer:',
    export: 'Export everything',
    exportHint: 'One JSON file with all questions, drafts, takes and settings.',
    remove: 'Delete everything …',
    removeHint: 'All drafts, takes, questions of your own and settings.',
  },
  removal: {
    title: 'Delete everything?',
    detail:
      'All drafts, takes, questions of your own and settings go, here and in the data folder. There is no way back. Export first if you may want them again.',
    label: (words: string) => `Type “${words}” to go on`,
    confirm: 'Delete everything',
    working: 'Deleting …',
    failed: 'Nothing has been deleted.',
    done: 'Everything is deleted.',
  },
  packs: {
    title: 'Your own question packs',
    none: 'No problems found.',
    some: 'These files could not be read in full:',
    fix: 'To mend it:',
  },
  recordings: {
    title: 'Recordings',
    keep: 'Keep the sound of an answer',
    days: (days: number | null) => (days === null ? 'until I delete it' : days === 0 ? 'until its feedback is there' : `for ${count(days, 'day', 'days')}`),
    hint: 'What is older goes when Candor starts. The words, the remarks and all measures stay.',
    noneKept: 'The sound goes as soon as an answer was read, so you cannot listen to it afterwards. The words, the remarks and all measures stay.',
    none: 'No recordings are kept.',
    count: (n: number) => count(n, 'recording', 'recordings'),
    unfinished: 'not finished',
    feedback: 'its feedback',
    listen: (when: string) => `Listen to the recording of ${when}`,
    remove: 'Delete',
    removeOf: (when: string) => `Delete the recording of ${when}`,
  },
  privacy: {
    title: 'What is measured, what leaves',
    leaves: 'Nothing leaves this computer. Candor has no account, asks no other server, and loads no font, script or picture from anywhere else.',
    measured:
      'Your words are read for four things: whether they answer the question, whether they are easy to follow, how they sound, and whether they are yours. A typed answer has no sound, so its delivery is not measured.',
    kept: 'Kept: your answers with their time and length, recordings for as long as you choose, drafts, remarks you disagree with, questions of your own, and the settings on this page.',
    never: 'Never judged: your accent, your face, your worth, or whether they should hire you.',
  },
  meaningFailed:
    'The sentence model could not be loaded, so answers are heard by their words alone and more is left open as “could not tell”. Start Candor again; if it stays, candor.log in the data folder says why.',
  version: (version: string) => `Candor ${version}`,
};
