// The ways of blaming that are told apart: what the language engine finds, what a rule of the family `blame` reports, and as what a team
// may have its own terms reported. It lies beside the floors because the settings, on the first, and the engine, on the second, share it.

/** Each is one rule of its own. The scorer's weights are stored in this order. */
export const waysOfBlaming = [
  'person-fault',
  'human-error',
  'counterfactual',
  'character',
  'hindsight',
  'motive',
  'punitive',
  'accusation',
  'self-blame',
] as const;

export type WayOfBlaming = (typeof waysOfBlaming)[number];
