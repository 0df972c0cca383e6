// Whom the head of a report names: a bare name among the actions is an owner only if it is one of these.
import type { Field } from '../postmortem';
import { isName } from './owner';

const peopleFields: ReadonlySet<string> = new Set(['authors', 'owner', 'responders']);
const remark = /\s*[(<].*$/;
const shortestFirstName = 3;

/** The names and first names in the fields for people, in lower case. */
export function peopleOf(fields: readonly Field[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { name, values } of fields) {
    if (name === null || !peopleFields.has(name)) continue;
    for (const { text } of values) {
      const person = text.replace(remark, '');
      if (!isName(person)) continue;
      const bare = person.toLowerCase();
      people.add(bare);
      const [first] = bare.split(' ');
      if (first !== undefined && first.length >= shortestFirstName) people.add(first);
    }
  }
  return people;
}
