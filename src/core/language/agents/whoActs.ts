// Who does what a verb tells, whether it is told of them or of what they did it to.
import { agentAfter, byWithin } from './agentAfter';
import type { Actor } from './actor';
import { subjectOf } from './clauses';
import type { VerbGroup } from '../grammar/verbGroups';
import type { Scene } from '../words/scene';

/** "Kim merged it | without asking", "it was merged by Kim | without asking": the subject, or the agent of a passive before `end`. */
export function whoActs(scene: Scene, { from, verb, passive }: VerbGroup, end: number): Actor | undefined {
  if (!passive) return subjectOf(scene, from);
  const by = byWithin(scene.words, verb + 1, end);
  return by === undefined ? undefined : agentAfter(scene, by);
}
