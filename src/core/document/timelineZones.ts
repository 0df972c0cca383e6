// The zone of each entry: its own, else the one that is said once for its section or its document.
import type { Block, ListBlock } from './blocks';
import type { Field, Section } from './postmortem';
import { sectionAt } from './sections';
import { leadingTime } from './time/findTimes';
import { findZone, type Zone } from './time/zones';
import type { Entry } from './timelineEntry';
import type { Words } from './words';

interface Context {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly fields: readonly Field[];
}

const saysZone = /\b(?:times?|timestamps|timezone|zone)\b|時刻|时间|時間|zeit|heure|horário|hora|врем/i;
/** Longer paragraphs tell a story; a zone is said in a sentence. */
const longestStatement = 400;
const headBlocks = 12;

export class ZoneFinder {
  /** What each section says before its entries; a section without a statement has none. */
  private readonly statements = new Map<Section | undefined, Zone>();
  private readonly head: Zone | undefined;
  /** The zone that several entries state and none contradicts. */
  private readonly common: Zone | undefined;
  private last: Zone | undefined;
  /** The statement that held for the entries before. */
  private said: Zone | undefined;

  constructor(entries: readonly Entry[], context: Context) {
    const holders = new Set<Section | undefined>();
    for (const { section } of entries)
      for (let at = section; at && !holders.has(at); at = at.parent) holders.add(at);
    this.readStatements(context, holders);
    this.head = zoneOfHead(context);
    const stated = entries.flatMap(({ expression }) => (expression.zone ? [expression.zone] : []));
    const [first] = stated;
    this.common =
      first && stated.length > 1 && stated.every(({ offset }) => offset === first.offset) ? first : undefined;
  }

  /** The zone of the next entry; entries are asked for in their order, since a zone once said goes on. */
  zoneOf({ section }: Entry, own: Zone | undefined): Zone | undefined {
    if (own) return (this.last = own);
    for (let at = section; at; at = at.parent) {
      const said = this.statements.get(at);
      if (said) return (this.said = said);
    }
    return this.head ?? this.last ?? this.said ?? this.common;
  }

  private readStatements({ blocks, sections }: Context, holders: ReadonlySet<Section | undefined>): void {
    for (const section of holders) {
      const zone = section && findZone(section.heading);
      if (zone) this.statements.set(section, zone);
    }
    for (const block of blocks) {
      if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
      const section = sectionAt(sections, block.range.start);
      if (!section || !holders.has(section) || this.statements.has(section)) continue;
      const words = block.kind === 'paragraph' ? block.words : firstWords(block);
      if (!words || words.content.length > longestStatement || !saysZone.test(words.content)) continue;
      if (leadingTime(words.text)) continue;
      const zone = findZone(words.text);
      if (zone) this.statements.set(section, zone);
    }
  }
}

function zoneOfHead({ blocks, fields }: Context): Zone | undefined {
  const field = fields.find(({ key }) => /time ?zone|タイムゾーン|时区|fuso/i.test(key.text));
  if (field) return findZone(field.value.text);
  for (const block of blocks.slice(0, headBlocks)) {
    if (block.kind !== 'paragraph' || block.words.content.length > longestStatement) continue;
    if (!block.words.content.includes('times')) continue;
    if (/\ball (?:times|timestamps)\b|\b(?:times|timestamps) are\b/i.test(block.words.content))
      return findZone(block.words.text);
  }
  return undefined;
}

function firstWords(list: ListBlock): Words | undefined {
  const first = list.items[0]?.blocks[0];
  return first?.kind === 'paragraph' ? first.words : undefined;
}
