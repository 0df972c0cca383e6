// The tools that people use today on such texts, each as it comes, and a list of words that anybody would write down in ten minutes.
import { lint as markdownlint } from 'markdownlint/sync';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import { VFile } from 'vfile';
import writeGood from 'write-good';

/** A tool; `messagesIn` gives how many messages it has on a Markdown text. */
export interface Tool {
  readonly name: string;
  readonly messagesIn: (text: string) => number;
}

// What alex is made of, put together as alex 11 does: alex itself brings 180 packages more, for its command line.
const alexParts = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkRetext, unified().use(retextEnglish).use(retextEquality).use(retextProfanities));

export const alex: Tool = {
  name: 'alex',
  messagesIn: (text) => {
    const file = new VFile(text);
    alexParts.runSync(alexParts.parse(file), file);
    return file.messages.length;
  },
};

export const writeGoodTool: Tool = { name: 'write-good', messagesIn: (text) => writeGood(text).length };

/** Of no use for blame; the measure of speed, as the linter of Markdown that runs while people type. */
export const markdownlintTool: Tool = {
  name: 'markdownlint',
  messagesIn: (text) => markdownlint({ strings: { text }, frontMatter: null })['text']?.length ?? 0,
};

const words =
  /\b(?:blame|blamed|fault|mistake|mistakes|human error|operator error|user error|careless|carelessly|negligent|negligence|sloppy|lazy|stupid|stupidly|incompetent|reckless|forgot|forgotten|failed to|neglected|ignored|overlooked|should have|could have|would have|ought to have|obviously|clearly|simply|accidentally|mistakenly|wrongly|didn't bother|wasn't paying attention|be more careful|my bad|who did|why didn't)\b/gi;

/** Forty words and phrases, wherever they stand. */
export const wordList: Tool = {
  name: 'a list of 40 words',
  messagesIn: (text) => text.match(words)?.length ?? 0,
};
