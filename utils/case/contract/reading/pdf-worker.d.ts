/** pdf.js ships no types for its worker; only that it is there is of use here. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
