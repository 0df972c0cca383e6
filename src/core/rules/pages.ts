// Where the page of a rule lies, and how it is shown to people.
import type { RuleId } from './rule';

/** The page of a rule, as a path from the root of the project or of the packaged extension. */
export function pageOf(rule: RuleId): string {
  return `docs/rules/${rule}.md`;
}

/**
 * The page as it is to be read where Markdown is drawn: there the word behind a fence, which says whether an example is reported, is not seen.
 * @param page the text of a page
 */
export function drawnPage(page: string): string {
  return page.replace(
    /^(`{3,}md) (bad|good)(?: \{(.{1,200})\})?$/gm,
    (_, fence: string, expectation: string, settings?: string) => {
      const verdict = expectation === 'bad' ? '✗ Reported' : '✓ Left alone';
      return `${verdict}${settings === undefined ? '' : `, with \`${settings}\``}:\n\n${fence}`;
    },
  );
}
