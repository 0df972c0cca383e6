// The one way in: from a text to the model of a report.
import type { SourceText } from '../text/source';
import { readActionItems } from './actionItems';
import type { Block } from './blocks';
import { readBlocks } from './readBlocks';
import { readComments } from './comments';
import { readFields, withoutStandIns } from './fields';
import { readFrontMatter, type Head } from './frontMatter';
import { findHeadings, type HeadingLine } from './headings';
import { sureIncidentDay } from './incidentDay';
import { readMetrics } from './metrics';
import type {
  ActionItem,
  Comment,
  Field,
  FrontMatter,
  Metrics,
  Postmortem,
  ProseParagraph,
  Section,
  TimelineEvent,
  Written,
} from './postmortem';
import { readProse } from './prose';
import type { SectionName } from './sectionKinds';
import { nestSections } from './sections';
import { readStatedTimes, readTimeline } from './timeline';
import { findTitle } from './title';
import { splitLists, unwrapped } from './wrapping';

export interface ParseOptions {
  /** Other names of sections: those of the report's template (named in its front matter, if at all) and of the settings. */
  readonly sectionNames?: (template: string | undefined) => readonly SectionName[];
  /** Without folders; it may say the day of the incident. */
  readonly fileName?: string;
}

/** Reads a report. Any text gives a model: what cannot be read is left out, and nothing is thrown. Ranges count in `source`. */
export function parsePostmortem(source: SourceText, options: ParseOptions = {}): Postmortem {
  const head = readFrontMatter(source);
  const body = unwrapped(source, readBlocks(source, head?.bodyLine ?? 0));
  const template = head?.fields.find((field) => field.name === 'template')?.value.text;
  const headings = findHeadings(source, body, options.sectionNames?.(template) ?? []);
  return new ParsedPostmortem(source, head, splitLists(body, headings), headings, options.fileName ?? '');
}

class ParsedPostmortem implements Postmortem {
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Written | undefined;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
  readonly actionItems: readonly ActionItem[];
  private readComments: readonly Comment[] | undefined;
  private readTimeline: readonly TimelineEvent[] | undefined;
  private readMetrics: Metrics | undefined;
  private readProse: readonly ProseParagraph[] | undefined;
  private readonly bodyStart: number;

  constructor(
    readonly source: SourceText,
    head: Head | undefined,
    readonly blocks: readonly Block[],
    headings: readonly HeadingLine[],
    fileName: string,
  ) {
    this.frontMatter = head?.frontMatter;
    this.bodyStart = head?.frontMatter.range.end ?? 0;
    const headFields = head?.fields ?? [];
    const { title, sectionHeadings } = findTitle(headings, blocks, headFields);
    this.title = title;
    this.sections = nestSections(sectionHeadings, source.text.length);
    const headEnd = sectionHeadings.find(({ level }) => level > 0)?.range.start ?? source.text.length;
    this.fields = withoutStandIns([...headFields, ...readFields(blocks, this.sections, headEnd)]);
    const { sections, fields } = this;
    const reportDay = (): string | undefined => sureIncidentDay(this, fileName);
    this.actionItems = readActionItems({ source, blocks, sections, headFields, fields, reportDay });
  }

  get comments(): readonly Comment[] {
    return (this.readComments ??= readComments(this.source, this.blocks, this.bodyStart));
  }

  get timeline(): readonly TimelineEvent[] {
    return (this.readTimeline ??= readTimeline(this));
  }

  get metrics(): Metrics {
    return (this.readMetrics ??= readMetrics(this.timeline, readStatedTimes(this)));
  }

  get prose(): readonly ProseParagraph[] {
    return (this.readProse ??= readProse(this.blocks, this.sections));
  }
}
