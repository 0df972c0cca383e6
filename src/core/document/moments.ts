// The moments of an incident: what each entry of a timeline claims to be, and which entry is believed.
import type { Moment } from './postmortem';

/** What one entry says of itself. */
export interface Claims {
  /** The moment as which the author marks the entry: "**Detected:** …", "Outage begins". */
  readonly mark: Moment | undefined;
  /** Whether a phrase of an entry without a mark tells of a moment; looked for only while nothing better is known of the moment. */
  readonly tells: (moment: Moment) => boolean;
}

const subject =
  '(?:(?:the|customer|user|full|service|production|initial|first) )?(?:incident|outage|issue|fault|problem|impact|disruption|downtime|degradation|failure|attack)s? ';
const aux = '(?:(?:is|was|are|were|has been|have been|fully|completely|now|first) )*';

/** Whole labels at the start of an entry, without what follows them. */
const labels: readonly (readonly [Moment, string])[] = [
  [
    'resolved',
    `(?:${subject})?${aux}(?:resolved|resolution|closed|recovered|restored)(?: time| at)?|${subject}(?:ends?|ended|over|fixed)|(?:end|resolution) of (?:the )?(?:incident|outage)|all clear|(?:full )?recovery(?: confirmed| complete)?|(?:完全|障害)?復旧(?:確認|完了)?|解決|(?:完全)?恢复|已?解决|已恢复|resolvido|incidente resolvido|normalizado|решено|восстановлено|устранено|behoben|gelöst|wiederhergestellt|störungsende|résolu|rétabli|fin de (?:l'incident|la panne)|resuelto|restablecido|fin del incidente|(?:incidente )?encerrado|конец инцидента|инцидент закрыт`,
  ],
  [
    'mitigated',
    `(?:${subject})?${aux}(?:mitigated|repaired|contained|stabili[sz]ed)(?: time| at)?|mitigation|containment|workaround(?: applied)?|緩和(?:策適用)?|暫定対応(?:完了)?|缓解|止血|mitigado|mitigação|смягчено|eingedämmt|atténué`,
  ],
  [
    'started',
    `(?:${subject})?(?:start(?:s|ed)?|began|begins?|beginning|onset|occurs|occurred)(?: time| at)?|(?:start|beginning|onset) of (?:the )?(?:${subject.trim()})|(?:障害)?発生|(?:故障)?(?:开始|发生)|início(?: do incidente)?|начало(?: инцидента)?|beginn|störungsbeginn|störung beginnt|début(?: de (?:l'incident|la panne))?|inicio(?: del incidente)?`,
  ],
  [
    'detected',
    `(?:first |initial )?(?:${subject})?${aux}(?:detected|detection|detects|discovered|discovery|noticed|reported)(?: time| at)?(?: by [\\p{L} ]{2,24})?|検知|発覚|検出|发现|检测|發現|detecção|detectado|обнаружение|обнаружено|erkannt|erkennung|entdeckt|détection|détecté|detección`,
  ],
  [
    'acknowledged',
    `(?:${subject})?${aux}(?:acknowledged|acknowledgement|acknowledgment|acked|ack|declared|opened)(?: time| at)?|response (?:starts|started|begins|began)|対応開始|初動対応|响应|开始处理|确认|reconhecido|подтверждено|bestätigt|pris en charge|reconocido`,
  ],
];

/** One pattern for all: a group for each row of `labels`. */
const label = new RegExp(
  `^(?:${labels.map(([, words]) => `(${words})`).join('|')})\\s*(?:$|[.。](?:\\s|$)|[:：\\])）】]|[-–—]|,\\s)`,
  'iu',
);

/** A mark in the middle of an entry: "Deploy goes out. **Outage begins.**" */
const mark =
  /\b(?:outage|incident|downtime|disruption|sev[- ]?\d)s? (?:is |was |has been )?(?:(begins?|began|starts?|started)|(detected)|(declared|acknowledged)|(mitigated)|(ends?|ended|resolved|closed|over))\b/i;
/** "Deploy goes out, **start of impact**". */
const ofImpact =
  /\b(?:(start|beginning|onset)|(end)) of (?:the )?(?:customer |user )?(?:impact|incident|outage|downtime)\b/i;
/** "Der Dienst antwortet nicht (Störungsbeginn)": a label in brackets at the end. */
const bracketed = /[(（【]([^()（）【】]{2,40})[)）】][.。]?$/;
/** "Key set in production - RESOLVED". */
const atEnd = /(?:\s[-–—]|[(（])\s*(resolved|mitigated|detected|acknowledged)\s*[)）]?[.!]?$/i;
const marked: readonly Moment[] = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'];

interface Phrases {
  readonly plain: RegExp;
  /** With letters that English has not: tried only where a text has such. */
  readonly abroad: RegExp;
}

/** Phrases that tell of a moment. */
const phrases: Readonly<Record<Moment, Phrases>> = {
  resolved: {
    plain:
      /\b(?:(?:issue|problem|ticket|site|service|status|system|systems|everything|all)\b[^.;]{0,40}\b(?:resolved|closed|recovers|(?:fully )?recovered|(?:fully )?restored|back (?:to normal|online)|operational|healthy)|(?:marked|set|declared|confirmed|verified)(?: as| to)?(?: be)? (?:resolved|fixed|recovered|working|functional|functioning|operational|healthy|working as (?:expected|intended))|fully recovered|deemed over|resolving the (?:incident|issue|outage)|(?:fix|patch|hot-?fix) (?:is |was |has been )?(?:deployed|released|rolled out|live|published|shipped)(?! (?:to|in|on) (?:staging|test|beta))|with (?:a |the )?fix (?:is |was )?(?:published|released)|back (?:to normal|up and running|online|in operation)|all clear|recovery confirmed|(?:was|is|are|were) (?:fully )?resolved|working as intended|(?:verified|confirmed)\b[^.;]{0,40}\b(?:no longer|works again|working again)|resolvid[oa]|resuelt[oa]|normalizad[oa]|restablecid[oa]|incidente encerrado|incident clos|behoben|wiederhergestellt)\b/i,
    abroad:
      /復旧(?:完了|を?確認|した|しました)|正常化|恢复正常|已恢复|已解决|устранен|решен[ао]|восстановлен|résolu|rétabli/i,
  },
  mitigated: {
    plain:
      /\b(?:mitigated|workaround (?:applied|deployed|in place)|mitigation (?:applied|deployed|in place)|quick fix (?:applied|deployed|is live)|as a quick fix|rollback (?:complete|completed|finished|done)|mitigad[oa])\b/i,
    abroad: /緩和策適用|暫定対応完了|缓解|止血|eingedämmt|atténué/i,
  },
  started: {
    plain:
      /\b(?:(?:errors?|failures?|timeouts|crashes|impact|degradation)\b[^.;,]{0,20}\b(?:begins?|began|starts?|started)|(?:goes|went|is|was|are|were|going) (?:hard |completely |partially |intermittently )?(?:down(?! to)|offline|unavailable)|(?:stops|stopped) responding|(?:starts?|started|begins?|began) (?:degrading|experiencing|failing|crashing|returning errors|returning 5|timing out|to fail|to crash|crash-?looping|dropping)|(?:chain|site|service|queue|api|database|cluster|server) (?:stalled|stalls|stopped|stops|crashed|crashes|failed)|(?:gets|got|was|is|were|been) (?:exploited|attacked|hacked)|exploit (?:execution|executed)|experienced (?:an?|some|several) [^.;]{0,40}\b(?:outage|disruption|downtime|degradation)|first (?:failure|error|symptom)s?|(?:comienzan|empiezan|começam) (?:los |os )?(?:errores|fallos|erros|falhas)|trava|störung beginnt)\b/i,
    abroad:
      /障害が?発生|开始出现|出现故障|开始积压|началось|не стартует|перестал отвечать|fällt aus|début des erreurs/i,
  },
  detected: {
    plain:
      /\b(?:(?:first|initially) (?:detected|noticed|reported|seen)|detect(?:s|ed)|notic(?:es|ed|ing)|notif(?:ies|ied|ying) (?:us|the [^.;]{0,20}team)|discovered|discovers|spotted|spots|alerts?(?: [\w./:-]{2,40}){0,3} (?:fires?|fired|triggers?|triggered|goes off|went off|received)|alerted|paged|pages|(?:pagerduty|pingdom|opsgenie) (?:alert|page|fires)|receive[sd]? (?:an? )?(?:alert|pager?|report)|first (?:(?:support|user|customer) )?(?:report|alert|page|complaint|ticket|call)s?|(?:users?|customers?|developers?|clients?|reporters?|researchers?|sentry|monitoring) (?:starts? |begins? |began |started )?(?:report(?:s|ed|ing)?|identif(?:ies|ied)|disclosed)|reported (?:by|to|on|that)|reports? of|alarm\b[^.;]{0,40}\b(?:raised|fire[sd]|triggers|triggered|cuts)|monitoring alerts?|reports (?:on|from|in)|e-?mails (?:us|security)|reports? complaints|complaints (?:on|from)|tickets? from|(?:was|were|is|are|been) (?:informed|notified)|informed of|informs? us|became aware|becomes aware|e-?mail from|detectad[oa]|erkannt|bemerkt|erste meldung(?:en)?|alarm ausgelöst|alerta (?:dispara|disparad[oa])|usu[aá]rios reclamam|(?:avisan|avisa)(?! a los)|alerte [\w-]{2,20})\b/i,
    abroad:
      /検知|発覚|报告|反馈|收到[^，。]{0,8}告警|告警触发|触发告警|检测到|сработал|обнаружен|замечен|узна[её]т|détecté|signalé/i,
  },
  acknowledged: {
    plain:
      /\b(?:acknowledges|acknowledged|acks|acked|on-?call (?:engineer )?(?:responds|responded|joins|joined|starts|(?:is )?engaged|picks up)|(?:starts?|begins?|began|started|beginning) (?:investigating|investigations?|looking|troubleshooting|to (?:look|investigate|troubleshoot))|investigations? (?:starts|started|begins|began)|(?:is|are) (?:now )?investigating|prend en charge|comienza la investigación|opens? (?:a |the )?war ?room|incident (?:channel|call|bridge|room) (?:opened|created|started)|(?:team|engineers?|responders?) (?:responds?|responded))\b/i,
    abroad:
      /調査を?開始|対応を?開始|开始处理|开始排查|começa(?:m|ou)? a investigar|дежурный подтвердил|подтвержден|bestätigt/i,
  },
};

/** Inside a phrase: "the issue is not yet resolved". */
const denied = /\b(?:not|never|yet|cannot)\b|n't\b/i;

/** What somebody reports has begun before. */
const reported =
  /\b(?:report(?:ed|s|ing)?|inform(?:ed|s)?|notic(?:ed|es)|alert(?:ed|s)?|found|says|said)\b[^.;]*$/i;

/** Before a phrase these words make it a wish, a plan or its opposite. */
const unreal =
  /\b(?:not|no|never|without|still|attempt\w*|tries|tried|trying|unable|failed|plans?|planned|will|would|should|could|to|until|if|once)\s(?:[^\s.,;:]+\s){0,2}$/i;

const decoration = /^(?:[\s[(【（*_"“]|\p{Extended_Pictographic}|\u{FE0F}|:[a-z0-9_+-]{2,30}:)+/u;
const plainStart = /^[A-Za-z\d]/;
const otherLetters = /[^ -~\s‘’“”–—…]/;
/** Moments are named early; what an entry tells at length is its story. */
const longestHead = 160;

/** What the words of an entry claim; in a table its label may stand in a cell of its own. */
export function claimsOf(text: string, ownLabel?: string): Claims {
  const head = headOf(text);
  const mark = (ownLabel === undefined ? undefined : markOf(headOf(ownLabel))) ?? markOf(head);
  if (mark) return claimOf(mark);
  const isForeign = otherLetters.test(head);
  return { mark, tells: (moment) => tellsOf(moment, head, isForeign) };
}

/** The claim of a statement that is there to name a moment. */
export function claimOf(moment: Moment): Claims {
  return { mark: moment, tells: () => false };
}

function headOf(text: string): string {
  const head = text.length > longestHead ? text.slice(0, longestHead) : text;
  return plainStart.test(head) ? head : head.replace(decoration, '');
}

function markOf(head: string): Moment | undefined {
  const labelled = label.exec(head);
  if (labelled) return labels[groupOf(labelled)]?.[0];
  return markInside(head) ?? markAtEnd(head);
}

/** Without one of these words no mark stands inside an entry. */
const mayBeMarked = /incident|outage|impact|downtime|disruption|sev[- ]?\d/i;

function markInside(head: string): Moment | undefined {
  if (!mayBeMarked.test(head)) return undefined;
  const found = mark.exec(head);
  if (found && !unreal.test(head.slice(0, found.index))) return marked[groupOf(found)];
  const impact = ofImpact.exec(head);
  if (impact && !unreal.test(head.slice(0, impact.index))) return impact[1] ? 'started' : 'resolved';
  return undefined;
}

function markAtEnd(head: string): Moment | undefined {
  const last = atEnd.exec(head)?.[1]?.toLowerCase() as Moment | undefined;
  if (last) return last;
  const inBrackets = bracketed.exec(head)?.[1];
  const named = inBrackets === undefined ? null : label.exec(inBrackets);
  return named ? labels[groupOf(named)]?.[0] : undefined;
}

/** Which of its groups a pattern matched, from 0. */
function groupOf(match: RegExpExecArray): number {
  return match.slice(1).findIndex(Boolean);
}

function tellsOf(moment: Moment, head: string, isForeign: boolean): boolean {
  const { plain, abroad } = phrases[moment];
  const match = plain.exec(head) ?? (isForeign ? abroad.exec(head) : null);
  if (!match) return false;
  const before = head.slice(Math.max(0, match.index - 80), match.index);
  return !(unreal.test(before) || denied.test(match[0]) || (moment === 'started' && reported.test(before)));
}

/** In the order of the incident. */
const phases: readonly Moment[] = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'];

/**
 * Gives each moment to one entry at most, since an incident has one of each: marks come before phrases; of equals the first is taken,
 * for the resolution the last. A phrase is not believed where it contradicts the order of the incident.
 *
 * @param claims of each entry, the oldest first
 */
export function chooseMoments(claims: readonly Claims[]): readonly (Moment | undefined)[] {
  const chosen = new Map<Moment, { at: number; isMark: boolean }>();
  const taken = new Set<number>();
  const choose = (moment: Moment, isMark: boolean): void => {
    if (chosen.has(moment)) return;
    const isLast = moment === 'resolved';
    for (let i = 0; i < claims.length; i++) {
      const at = isLast ? claims.length - 1 - i : i;
      if (taken.has(at)) continue;
      const claim = claims[at];
      if (isMark ? claim?.mark !== moment : contradicts(moment, at, chosen) || !claim?.tells(moment))
        continue;
      chosen.set(moment, { at, isMark });
      taken.add(at);
      return;
    }
  };
  for (const moment of phases) choose(moment, true);
  for (const moment of ['resolved', 'started', 'detected', 'acknowledged', 'mitigated'] as const)
    choose(moment, false);
  const result: (Moment | undefined)[] = claims.map(() => undefined);
  for (const [moment, { at }] of chosen) result[at] = moment;
  return result;
}

function contradicts(moment: Moment, at: number, chosen: ReadonlyMap<Moment, { at: number }>): boolean {
  const phase = phases.indexOf(moment);
  for (const [other, { at: otherAt }] of chosen) {
    // An incident is often declared when it is nearly over.
    if (other === 'acknowledged') continue;
    const otherPhase = phases.indexOf(other);
    if (otherPhase > phase && otherAt < at) return true;
    if (otherPhase < phase && otherAt > at) return true;
  }
  return false;
}
