declare module '*.ttf' {
  /** Where the file lies, beside the function. */
  const file: string;
  export default file;
}
declare module '*.wasm' {
  const file: string;
  export default file;
}
