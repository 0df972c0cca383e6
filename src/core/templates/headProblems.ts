// What is wrong with the head of a template, in sentences for whoever wrote it.
import { sectionKinds } from '../profile/profile';
import { didYouMean } from '../settings/nearest';

export interface HeadProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The parts of a schema's complaint that the sentence needs. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
}

/** A complaint of the head's schema about `head`. */
export function explainHead({ path, expected }: Issue, head: unknown): readonly HeadProblem[] {
  const steps = path.filter((step) => typeof step !== 'symbol');
  const value = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], head);
  return [{ path: steps, message: sentence(steps, value, expected) }];
}

function sentence(path: readonly (string | number)[], value: unknown, expected: unknown): string {
  const name = path.findLast((step) => typeof step === 'string');
  if (name === undefined) return 'The head is a list of keys with values: id, name, description, sections.';
  const isMissing = value === undefined || value === null;
  switch (name) {
    case 'sections':
      if (typeof path.at(-1) === 'number') return 'Each section has at least a "heading".';
      return 'A template names at least one section: "sections" is a list, each with a "heading".';
    case 'kind':
      return typeof value === 'string'
        ? `"${value.slice(0, 40)}" is no kind of section.${didYouMean(value, sectionKinds)}`
        : 'A "kind" is one of the kinds of section, such as "timeline".';
    case 'heading':
      return isMissing ? 'This section has no "heading".' : 'A "heading" is one line of text.';
    case 'id':
      return 'An "id" is one word of letters and digits, such as "team-review".';
    case 'aliases':
      return expected === 'array' || isMissing
        ? 'The "aliases" are a list of headings.'
        : 'Each of the "aliases" is one line of text.';
    case 'required':
      return '"required" is true or false.';
    default:
      return `"${name}" is a text.`;
  }
}

const headKeys = ['id', 'name', 'description', 'sections'];
const sectionKeys = ['kind', 'heading', 'required', 'aliases', 'guidance'];

/** Keys of a usable head that mean nothing, most often slips of the pen. */
export function unknownKeys(head: unknown): readonly HeadProblem[] {
  const strangers = (value: unknown, known: readonly string[], path: HeadProblem['path']) =>
    Object.keys(value as object)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        path: [...path, key],
        message: `"${key}" means nothing here.${didYouMean(key, known)}`,
      }));
  const { sections } = head as { readonly sections: readonly unknown[] };
  return [
    ...strangers(head, headKeys, []),
    ...sections.flatMap((section, index) => strangers(section, sectionKeys, ['sections', index])),
  ];
}
