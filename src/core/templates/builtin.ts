// The templates that ride along.
import blamelessReview from './builtin/blameless-review.md';
import lightweight from './builtin/lightweight.md';
import { readTemplate } from './readTemplate';
import type { Template } from './template';

let read: readonly Template[] | undefined;

/** Our own templates, the full review first. They are read when first asked for. */
export function builtinTemplates(): readonly Template[] {
  return (read ??= [
    [blamelessReview, 'blameless-review'] as const,
    [lightweight, 'lightweight'] as const,
  ].map(([text, id]) => {
    const { template, problems } = readTemplate(text, id);
    if (!template) throw new Error(`The built-in template ${id} is broken: ${problems[0]?.message ?? ''}`);
    return template;
  }));
}
