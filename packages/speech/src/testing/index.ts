export * from './fake-engines.ts';
<<<<<<< HEAD
export * from './registry.ts';
=======
export * from './fake-synthesiser.ts';
>>>>>>> c124dff (Speak with an embedded voice and listen turn by turn: an interviewer must be heard and must notice when somebody begins, pauses and ends)
export * from './wav-bytes.ts';
