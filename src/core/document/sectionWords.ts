// Words that tell what a longer heading means, where no whole name fits: rules in the order in which they decide.
import type { SectionKind } from '../profile/profile';

/** Words that tell the meaning of a longer heading; the first rule that fits decides. */
export const wordRules: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^what went wrong and\b|^details of (?:the )?(?:vulnerability|bug|failure)$|^attack (?:method|vector|path)$/,
    'causes',
  ],
  [
    /^details of (?:the )?(?:mitigation|fix|resolution|recovery)$|^fix(?:es)? (?:implemented|applied|deployed)\b/,
    'resolution',
  ],
  [/^how (?:does|do|did) (?:[\w.-]+ ){1,5}works?$/, 'background'],
  [/\b(?:future|further|ongoing|status) updates$|\bthird[- ]party disclosures?$/, 'communication'],
  [
    /^(?:what|things|how|where)\b.*\b(?:(?:went|go|gone|goes|worked|work|did|do) (?:really |pretty |so )?(?:well|right|good)|did we do well)$/,
    'went-well',
  ],
  [/^(?:what|things|how|where)\b.*\b(?:lucky|luck|fortunate)\b/, 'lucky'],
  [
    /^(?:what|things|how|where)\b.*\b(?:(?:went|go|gone) (?:wrong|poorly|badly|bad|less well|not so well)|gone better|do better|done better|been better|be better|be improved|improved?|didn't work|did not work|not go (?:so )?well|didn't go (?:so |as )?well)\b/,
    'went-poorly',
  ],
  [
    /\b(?:prevent(?:ing|ed|s)?|avoid(?:ing)?) (?:it|this|that|these|such|similar|future|recurrence|reoccurrence|another|from|further)\b/,
    'actions',
  ],
  [
    /^what (?:are|is|will|do|should|have|'re|we|was|were)\b.*\b(?:doing|do|done|change|changing|next|improve|improving|fix|fixing)\b.*\b(?:about|prevent|future|now|next|going forward|to (?:avoid|prevent|fix|improve|ensure))\b/,
    'actions',
  ],
  [
    /^what (?:we(?:'ll| will|'re going to| are going to| plan to|'re| are)|will we|are we) (?:be )?(?:chang(?:e|ing)|do(?:ing)?|fix(?:ing)?|improv(?:e|ing))(?: differently| now)?$/,
    'actions',
  ],
  [
    /^what(?:'s| is| comes| happens)? next\b|^(?:our )?next steps\b|^(?:moving|going|looking) (?:forward|ahead)\b/,
    'actions',
  ],
  [
    /\b(?:action items?|follow[- ]?ups?|next steps|remediations?|action plan|countermeasures|prevent(?:ion|ive|ative) (?:measures?|steps|strategy|plan)|corrective (?:actions?|measures?)|work items)\b/,
    'actions',
  ],
  [/\bto-?dos?$|^to-?do (?:list|items?)\b/, 'actions'],
  [/^how (?:are|will|can|do) we\b.*\bless (?:likely|impactful)\b/, 'actions'],
  [/^(?:[\w-]+ ){0,2}(?:improvements?|recommendations|mitigations|safeguards)$/, 'actions'],
  [
    /^(?:immediate|short[- ]term|long[- ]term|mid[- ]term|medium[- ]term|near[- ]term|longer[- ]term|future|planned|proposed|preventive|preventative|corrective|completed|pending|outstanding|remaining|open|post-incident|follow-on)\b.*\b(?:actions?|changes|fix(?:es)?|plans?|measures?|work|improvements?|steps?|tasks?|solutions?|mitigations?|remediation)\b/,
    'actions',
  ],
  [
    /^steps taken to (?:prevent|avoid)\b|^(?:actions?|measures?|changes) (?:taken|planned|to be taken|we(?:'re| are|'ve| have)? (?:taking|taken|making|made)|required|needed|for the future|going forward)\b/,
    'actions',
  ],
  [
    /^what did we learn|^what (?:we|i)(?:'ve| have)? learn(?:ed|t)\b|\blessons?\b|\btakeaways?\b|\blearnings\b|^conclusions? (?:of|on|from|regarding|and)\b/,
    'lessons',
  ],
  [/\b(?:time ?line|chronology|sequence of events|chain of events)\b/, 'timeline'],
  [/^how (?:was|were|did)\b.*\b(?:diagnosed?|investigated?)$/, 'response'],
  [
    /\broot[- ]causes?\b|\bcontribut(?:ing|ory) (?:factors?|causes?|conditions?)\b|\b(?:five|5) why'?s?\b/,
    'causes',
  ],
  [
    /^(?:cause|causes|reason|reasons) (?:of|for|behind)\b|^why (?:did|was|were|it|this|the|we|do|does|is|wasn't|didn't)\b|^how (?:did|could) (?:it|this|that|the|we)\b.*\bhappen|^what (?:caused|went on|led to)\b|\bcauses?$/,
    'causes',
  ],
  [/^what triggered\b|\btrigger$/, 'trigger'],
  [
    /^how (?:was|were|did|have|we|it|the|this)\b.*\b(?:detect(?:ed)?|discover(?:ed)?|notice[d]?|find out|found|alerted|identified)\b|\bdetection$|^detection (?:of|and|by)\b/,
    'detection',
  ],
  [
    /^how (?:was|were|did|have|we|it|the|this)\b.*\b(?:fix(?:ed)?|resolved?|mitigated?|recover(?:ed)?|repaired|restored?)\b|^(?:(?!module|dns|name|address|conflict|dependency|host|disaster)[\w-]+ ){0,2}(?:resolution|recovery)(?: (?:and|of|steps?|process|details?|actions?|measures?|attempt|tentative)\b.*)?$|^(?:the )?fix (?:for|of)\b|^mitigation (?:of|for)\b|^resolv(?:ing|ed)\b/,
    'resolution',
  ],
  [
    /^(?:what|who|which|how (?:was|were|did|are))\b.*\b(?:impacted|affected)\b|^what (?:was|is|were) the (?:\w+ )?impact\b|^what (?:our )?(?:players?|users?|customers?|clients?|patients?|students?) (?:saw|see|experienced|noticed)$|^(?:affected|impacted) [\w-]+$|^impacts? (?:on|to|of|for)\b|\b(?:impact|impacted)$|^(?:[\w-]+ ){1,2}affected$|^(?:[\w-]+ ){0,3}loss(?:es)?$|^impact (?:analysis|assessment|and|statement|metrics|duration|details|description)\b/,
    'impact',
  ],
  [
    /^(?:what (?:actually )?happened|what (?:did|was) (?:the )?(?:problem|issue|incident))\b|^summary (?:of|and)\b|\bsummary$|^overview of\b|\boverview$/,
    'summary',
  ],
  [
    /^how (?:did )?we respond(?:ed)?\b|^how did (?:we|the team) (?:respond|react)\b|\b(?:response|investigation|triage|diagnosis|troubleshooting)$|^(?:response|investigation) (?:to|of|and|into)\b|\bwork-?arounds?$/,
    'response',
  ],
  [/\bquestions\b/, 'questions'],
  [/^(?:lead[- ]?up|background|context)\b|\b(?:background|context)$/, 'background'],
  [
    /\b(?:chat|slack|irc|mail|error|server) ?logs?\b|\b(?:slack|chat|irc|mail|email|discussion|postmortem|post-mortem|zulip|discord) (?:threads?|transcripts?|conversations?)\b|^(?:related|relevant|supporting|additional|further|useful) [\w-]+(?: [\w-]+)?$|^appendix\b|^references\b|^links (?:to|and)\b/,
    'supporting',
  ],
  [/\bcommunications?$|^communications? (?:with|to|and)\b/, 'communication'],
  [
    /^(?:people|teams|persons|parties|individuals) (?:involved|present)\b|^who\b.*\b(?:involved|responded|participated)\b/,
    'people',
  ],
  [
    /^(?:was|das)\b.*\b(?:nicht|schlecht|schief|besser)\b|^ce qui\b.*(?:\bmal\b|\bmoins bien\b|\bmieux\b|\bpas\b)/,
    'went-poorly',
  ],
  [/^(?:was|das) .*\b(?:gut|geklappt)\b|^ce qui .*\bbien\b/, 'went-well'],
  [/^[^：:，、]{0,10}(?:影響|影响)$|^(?:影響|影响)/, 'impact'],
  [/タイムライン|時系列|时间线|时间轴/, 'timeline'],
  [/^[^：:，、]{0,10}(?:根本原因|根因|原因|要因)(?:分析)?$/, 'causes'],
  [/^[^：:，、]{0,10}(?:教訓|教训)/, 'lessons'],
  [/アクションアイテム|再発防止|行动项|改进措施|预防措施|整改/, 'actions'],
  [/^ações |^acciones |^mesures |^maßnahmen /, 'actions'],
  [/^impacto |^auswirkungen? |^влияние /, 'impact'],
  [/^causas? |^ursachen? |^причин/, 'causes'],
  [/^lições |^lecciones |^leçons |^уроки /, 'lessons'],
  [/^linha do tempo|^хронология |^línea de(?:l)? tiempo|^chronologie /, 'timeline'],
];
