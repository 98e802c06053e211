import type { InferenceSession } from 'onnxruntime-web';
import type { Runtime } from './runtime.ts';

/** One thread, because whoever wants more has threads of its own. The arena and the plan of the memory would keep the most that any run needed. */
const OPTIONS: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  executionMode: 'sequential',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
  graphOptimizationLevel: 'extended',
  logSeverityLevel: 4,
};

/** The runtime as native code. Rejects where its package is not installed or has none for this machine. */
export async function loadNative(): Promise<Runtime> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  return {
    name: 'native',
    Tensor,
    open: async (model) => {
      const session = await InferenceSession.create(model, OPTIONS);
      const { inputNames, outputNames } = session;
      return { inputNames, outputNames, run: (feeds, outputs = outputNames) => session.run(feeds, outputs), release: () => session.release() };
    },
  };
}
