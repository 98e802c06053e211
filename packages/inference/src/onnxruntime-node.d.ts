// The package comes without its types; what is used of it is alike in the one for WebAssembly.
declare module 'onnxruntime-node' {
  export { InferenceSession, Tensor } from 'onnxruntime-web';
}
