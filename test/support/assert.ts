// Assertions for the host suite: the web host has no Node, hence no node:assert.

export function assert(condition: unknown, message = 'This does not hold.'): asserts condition {
  if (!condition) throw new Error(message);
}

/** Equal as data: plain objects, arrays and values. Lists and text that differ are shown in full. */
export function assertEqual<T>(actual: T, expected: T): void {
  const [got, wanted] = [show(actual), show(expected)];
  if (got !== wanted) throw new Error(`Expected\n${wanted}\nbut got\n${got}`);
}

export function assertMatch(actual: string, expected: RegExp): void {
  if (!expected.test(actual)) throw new Error(`Expected something like\n${expected.source}\nin\n${actual}`);
}

export async function assertRejects(work: PromiseLike<unknown>): Promise<void> {
  const failed = await Promise.resolve(work).then(
    () => false,
    () => true,
  );
  assert(failed, 'Expected this to fail, but it did not.');
}

/** Readable, and the same for the same data whatever the order of its keys. */
function show(value: unknown): string {
  if (value === undefined) return 'undefined';
  return JSON.stringify(
    value,
    (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    2,
  );
}
