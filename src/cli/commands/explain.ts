// `postmortem explain`: the page of a rule, for those who meet its findings in a terminal or a pipeline.
import { readFile } from 'node:fs/promises';
import { pageOf } from '../../core/rules/pages';
import type { RuleId } from '../../core/rules/rule';
import type { Io } from '../io';

/** Prints the packaged page as it is: Markdown is made to be read. */
export async function explainRule(rule: RuleId, io: Io): Promise<void> {
  io.stdout(await readFile(new URL(pageOf(rule), io.home), 'utf8'));
}
