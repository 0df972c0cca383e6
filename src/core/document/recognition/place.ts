// What the path of a file says: a document of another kind, a failure, a day.

export interface Place {
  /** Name or innermost telling folder belong to documents that only speak of reports. */
  readonly isOfAnotherKind: boolean;
  /** A README or index, which may be the one page of a folder. */
  readonly isFolderPage: boolean;
  /** The name begins with a date or number and names a failure. */
  readonly namesFailure: boolean;
  /** The name begins with the number of a case. */
  readonly hasCaseNumber: boolean;
  /** A day or a month stands in the name or in the folders. */
  readonly isDated: boolean;
  /** It lies among the sources of a program, where "outages" may be a part of the program. */
  readonly isAmongCode: boolean;
}

/** Names of files that tell about a project or a folder. */
const otherName =
  /^(?:readme|index|overview|change-?log|changes|history|news|releases?|contributing|license|security|code[-_]of[-_]conduct|skill|agents|claude|copilot-instructions|support|governance|maintainers|summary|toc|contents|glossary|faq|about|roadmap|todo)$/i;
const surelyOther = 'templates?|runbooks?|playbooks?|rfc|adr|how-?to|handbook|cheat-?sheet';
const wordOfAnotherKind = new RegExp(`(?:^|[-_. ])(?:${surelyOther})(?:[-_. ]|$)|^[\\w-]*template$`, 'i');
/** Programs have processes and policies that fail: as the last word they are what the file is, else a part of the story. */
const lastWordOfAnotherKind = new RegExp(
  `(?:^|[-_. ])(?:${surelyOther}|checklists?|process|guidelines?|guide|policy|minutes|agenda|retro(?:spective)?|meeting|sync|weekly|standup)$`,
  'i',
);
const placeholderName = /y{2,4}[-_]?(?:mm|nnn)|x{3,}|(?:^|[-_ ])(?:nnn|0{2,4}-template|0000-00-00)/i;
/** These stand for the folder they lie in. */
const folderPage = /^(?:readme|index)$/i;

const otherFolder =
  /^(?:_?templates?|runbooks?|playbooks?|rfcs?|adrs?|decisions|proposals|node_modules|issue_template|skills|prompts|\.claude|\.cursor|\.github|meetings?|meeting-notes|minutes|standups?|1-1s?|one-on-ones|retros|sprints?|trainings?|courses?|talks|slides)$/i;
const reportFolder =
  /post[-_ ]?mortem|^(?:incidents?|outages?|rcas?)$|(?:incident|outage)s?[-_ ](?:reports?|reviews?)/i;

/** Reports are often named after their date or number first. */
const numberFirst = /^(?:(?:19|20)\d{2}[-_.]?\d{2}|\d{1,2}[-_]\d{1,2}|[a-z]{0,4}[-_]?\d{2,})/i;
const failure =
  /(?:outage|crash|(?:^|[-_ ])down(?:$|[-_ .])|downtime|broken|breakage|failure|unavailable|unreachable|incident|post-?mortem|disclosure|compromise|vuln|exploit|leak|attack|corruption|data-?loss|disruption|degraded|degradation)/i;
const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dated = new RegExp(
  `(?<!\\d)(?:19|20)\\d\\d(?:[-_./]?\\d\\d(?!\\d)|[-_./](?:${month}))|\\d{1,2}[-_]\\d{1,2}[-_](?:20)?\\d\\d(?!\\d)|(?:${month})[a-z]{0,6}[-_ ]?\\d{2}`,
  'i',
);
/** A folder that is a day or a numbered case holds that case, and its README is the report. */
const caseFolder = /^(?:19|20)\d\d[-_.]\d\d[-_. ]\w/;
const caseNumber = /^(?:pm|inc|incident|sev\d?|post-?mortem|rca)[-_ ]?\d{2,}/i;
const codeFolder = /^(?:src|lib|app|packages|components|features|tests?|spec)$/i;

/** Reads a path that begins with the name of the workspace folder. */
export function readPlace(path: string): Place {
  const folders = path.split('/');
  const name = (folders.pop() ?? '').replace(/\.[^.]*$/, '');
  const folder = folders.at(-1) ?? '';
  const isFolderPage = folderPage.test(name);
  // The page of a folder that holds one case goes by the name of that folder.
  const said = isFolderPage && isCaseName(folder) ? folder : name;
  return {
    isOfAnotherKind: isOtherName(said) || liesElsewhere(folders),
    isFolderPage,
    namesFailure: namesFailure(said) || (dated.test(folder) && failure.test(folder)),
    hasCaseNumber: caseNumber.test(said) || caseNumber.test(folder),
    isDated: dated.test([...folders.slice(-2), said].join('/')),
    isAmongCode: folders.some((one) => codeFolder.test(one)),
  };
}

const namesFailure = (name: string): boolean =>
  failure.test(name) && (numberFirst.test(name) || dated.test(name));

function isCaseName(folder: string): boolean {
  return caseFolder.test(folder) || caseNumber.test(folder);
}

function isOtherName(name: string): boolean {
  if (otherName.test(name) || placeholderName.test(name)) return true;
  return lastWordOfAnotherKind.test(name) || (!dated.test(name) && wordOfAnotherKind.test(name));
}

/** The innermost folder that tells anything decides: reports may lie below a folder of runbooks, templates below one of reports. */
function liesElsewhere(folders: readonly string[]): boolean {
  const telling = folders.findLast((folder) => otherFolder.test(folder) || reportFolder.test(folder));
  return telling !== undefined && otherFolder.test(telling);
}
