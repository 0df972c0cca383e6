// Whom a report names as taking part: a bare name among the actions is an owner only if it is one of these.
import type { Block } from '../blocks';
import type { Field, Section } from '../postmortem';
import { meaningOf, sectionAt } from '../sections';
import { isName } from './owner';

const peopleFields: ReadonlySet<string> = new Set(['authors', 'owner', 'responders']);
const remark = /\s*[(<,–—].*$/;
const shortestFirstName = 3;

/** The names and first names in the fields for people and in lists of those who took part, in lower case. */
export function peopleOf(
  fields: readonly Field[],
  blocks: readonly Block[],
  sections: readonly Section[],
): ReadonlySet<string> {
  const people = new Set<string>();
  const add = (text: string): void => {
    const person = text.replace(remark, '');
    if (!isName(person)) return;
    const bare = person.toLowerCase();
    people.add(bare);
    const [first] = bare.split(' ');
    if (first !== undefined && first.length >= shortestFirstName) people.add(first);
  };
  for (const { name, values } of fields) {
    if (name !== null && peopleFields.has(name)) for (const { text } of values) add(text);
  }
  if (!sections.some(({ kind }) => kind === 'people')) return people;
  for (const block of blocks) {
    if (block.kind !== 'list' || meaningOf(sectionAt(sections, block.range.start)) !== 'people') continue;
    for (const {
      blocks: [first],
    } of block.items)
      if (first?.kind === 'paragraph') add(first.words.plain());
  }
  return people;
}
