// The moments of an incident that an entry of the timeline names in so many words.
import type { Moment } from './postmortem';

/** In the order in which they decide where an entry names several. */
const patterns: readonly (readonly [Moment, RegExp])[] = [
  [
    'resolved',
    /\b(?:(?:incident|issue|outage|problem|ticket|site|service|status)\b[^.;]{0,40}\b(?:resolved|closed|over|ends?|ended|(?:fully )?recover(?:s|ed)|(?:fully )?restored)|resolved\b|resolution\b|fully recovered|back (?:to normal|up|online|in operation)|everything is back|all clear|service (?:is )?restored|recovered\b|recovery confirmed|outage ends?|incident ends?)|復旧|解決|恢复|已解决|解决|resolvid[oa]|normalizado|устранен|решен|восстановлен|behoben|gelöst|wiederhergestellt|résolu|rétabli|resuelt[oa]|restablecido/i,
  ],
  [
    'mitigated',
    /\b(?:mitigat(?:ed|es|ion (?:applied|deployed|in place))|repaired|workaround (?:applied|deployed|in place)|hot-?fix (?:applied|deployed|is live)|rolled back|rollback (?:complete|finished|done)|recovery:|contained)\b|緩和|暫定対応|缓解|止血|mitigad[oa]|смягчен|eingedämmt|atténué/i,
  ],
  [
    'detected',
    /\b(?:(?:first )?(?:detect(?:s|ed)?|notic(?:e|es|ed)|discover(?:s|ed|y)|spott(?:s|ed))|alert(?:s|ed)? (?:fires?|fired|triggers?|triggered|goes off|went off|received)|paged\b|pagerduty (?:alert|fires)|first (?:report|alert|sign|user report)s?|(?:users?|customers?|developers?|reporter) (?:starts? )?(?:report(?:s|ed|ing)?)|reported (?:by|to|that)|reports? (?:of|that)|(?:was|were|is|are) (?:informed|notified|alerted)|informed of|begins? reporting|became aware|becomes aware|identified the (?:issue|problem))\b|検知|発覚|发现|检测到|detectad[oa]|обнаружен|замечен|erkannt|bemerkt|détecté|signalé/i,
  ],
  [
    'acknowledged',
    /\b(?:acknowledg(?:es|ed|ement|ment)|acks?\b|acked|on-?call (?:engineer )?(?:responds|responded|joins|joined|starts)|begins? to investigate|(?:starts?|begins?|began|started) (?:investigat(?:ing|ion)|to (?:look|investigate))|investigation (?:starts|started|begins|began)|incident (?:declared|opened)|team (?:responds|responded))\b|対応開始|開始対応|响应|开始处理|reconhecid[oa]|подтвержден|bestätigt/i,
  ],
  [
    'started',
    /\b(?:(?:outage|incident|issue|problem|downtime|impact|degradation|errors?|failures?|stall)s? (?:begins?|began|starts?|started)|(?:begins?|start) of (?:the )?(?:outage|incident|impact|downtime)|(?:goes|went|is|was) (?:hard )?(?:down|offline|unavailable)|first (?:failure|error|symptom)s?|root cause:? .{0,30}(?:deployed|introduced|merged))\b|発生|开始出现|故障开始|início d[oa]|началось|начало инцидента|beginnt|begann|début d/i,
  ],
];

/** The moment an entry names; the strongest where it names several. */
export function momentOf(text: string): Moment | undefined {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  for (const [moment, pattern] of patterns) if (pattern.test(head)) return moment;
  return undefined;
}
