// All templates that reports of a folder can use: the team's own and ours.
import type { Files } from '../ports';
import { builtinTemplates } from './builtin';
import { readTemplate } from './readTemplate';
import type { Template, TemplateProblem } from './template';

/** Where a team keeps its templates, seen from the workspace folder. */
export const templatesFolder = '.postmortem/templates';

export interface TemplateFileProblem extends TemplateProblem {
  readonly uri: string;
}

/**
 * The team's templates by name of file, then ours; a team's template takes the place of ours with the same id. A broken one is told and
 * left out, the others are there all the same.
 * @param folderUri the workspace folder, without a slash at its end
 */
export async function listTemplates(
  files: Files,
  folderUri: string,
): Promise<{ readonly templates: readonly Template[]; readonly problems: readonly TemplateFileProblem[] }> {
  const problems: TemplateFileProblem[] = [];
  const templates = new Map<string, Template>();
  const uris = await files.list(`${folderUri.replace(/\/+$/, '')}/${templatesFolder}`);
  for (const uri of uris.filter(isTemplateFile).sort()) {
    const text = await files.read(uri);
    if (text === undefined) {
      problems.push({ uri, message: 'This template cannot be read as text.', range: { start: 0, end: 0 } });
      continue;
    }
    const { template, problems: found } = readTemplate(text, nameOf(uri));
    for (const problem of found) problems.push({ uri, ...problem });
    if (!template) continue;
    const { id } = template.profile;
    if (templates.has(id)) {
      const message = `There is another template with the id "${id}"; this one is left out.`;
      problems.push({ uri, message, range: { start: 0, end: 0 } });
    } else templates.set(id, template);
  }
  for (const template of builtinTemplates()) {
    if (!templates.has(template.profile.id)) templates.set(template.profile.id, template);
  }
  return { templates: [...templates.values()], problems };
}

/** A read-me beside the templates is none. */
function isTemplateFile(uri: string): boolean {
  return /\.(?:md|markdown)$/i.test(uri) && !/\/readme\.[a-z]+$/i.test(uri);
}

function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
