// The part of write-good that the benchmark calls; the package brings no types.
declare module 'write-good' {
  export default function writeGood(text: string): readonly { readonly index: number }[];
}
