// What an action is for: prevent, detect, mitigate, process or other; stated, or concluded from its words.
import type { ActionType } from '../postmortem';

const words: Readonly<Record<ActionType, string>> = {
  prevent: `prevent, prevention, preventive, preventative, preventative action, long-term fix, longer-term fix, longer term fix, long term fix, fix, root cause fix, hardening, reliability, 予防, 再発防止, 防止, 预防, 预防措施, prevenção, prevenir, preventiva, предотвращение, vorbeugung, prävention, vorbeugen, prévention, prévenir, prevención`,
  detect: `detect, detection, detective, monitoring, alerting, observability, monitor, alert, monitoring and alerting, 検知, 検出, 監視, 检测, 监控, 告警, detecção, detectar, monitoramento, обнаружение, мониторинг, erkennung, überwachung, détection, supervision, détecter, detección, monitorización`,
  mitigate: `mitigate, mitigation, mitigative, self-healing, self healing, recovery, repair, response, recover, resilience, 緩和, 軽減, 復旧, 缓解, 恢复, 止损, mitigação, mitigar, смягчение, восстановление, eindämmung, wiederherstellung, atténuation, atténuer, mitigación`,
  process: `process, process improvement, process-improve, procedure, documentation, docs, training, communication, policy, organizational, runbook, プロセス, 手順, 運用, ドキュメント, 流程, 过程, 文档, processo, documentação, процесс, документация, prozess, dokumentation, processus, procédure, proceso, documentación`,
  other: `other, misc, miscellaneous, その他, 其他, 其它, outro, outros, outra, прочее, другое, sonstiges, autre, autres, otro, otros, otra`,
};

const byWord = new Map<string, ActionType>();
for (const [type, list] of Object.entries(words) as [ActionType, string][]) {
  for (const word of list.split(',')) byWord.set(word.trim(), type);
}

const separator = /[()[\]/,&:]|\s(?:and|improvements?|actions?|items?|measures?)\b|-(?=improve)/;

/** The type that a cell, tag or heading names; for pairs such as `PROCESS-IMPROVE` and "予防（Prevent）" any of its parts. */
export function typeOf(text: string): ActionType | undefined {
  if (text.length > 60) return undefined;
  const bare = text.normalize('NFKC').toLowerCase().trim();
  const whole = byWord.get(bare);
  if (whole) return whole;
  if (!separator.test(bare)) return undefined;
  for (const part of bare.split(separator)) {
    const type = byWord.get(part.trim());
    if (type) return type;
  }
  return undefined;
}

const clues: readonly (readonly [RegExp, ActionType])[] = [
  [
    /\b(?:alert(?:s|ing)?|monitor(?:s|ing)?|metrics?|dashboards?|observability|tracing|logging|paging|page (?:the|when|on)|detect(?:s|ion|ing)?|health ?checks?|visibility|telemetry|probes?)\b|アラート|監視|検知|告警|监控|检测|алерт|мониторинг|alarm/i,
    'detect',
  ],
  [
    /\b(?:runbooks?|playbooks?|document(?:s|ed|ation)?|train(?:ing)?|processes|process|procedures?|checklists?|communicat(?:e|ion)|on-?call|rotation|escalat(?:e|ion)|policy|policies|review process|meeting|drill|game ?day|onboarding|owners?hip)\b|手順|ドキュメント|流程|文档|документ|процесс/i,
    'process',
  ],
  [
    /\b(?:fail-?over|auto-?scal(?:e|ing)|self-?heal(?:ing)?|roll-?backs?|retry|retries|back-?ups?|restore|recover(?:y)?|circuit breakers?|rate[- ]limit(?:s|ing)?|throttl(?:e|ing)|graceful(?:ly)?|degrad(?:e|ation)|redundan(?:cy|t)|capacity|time-?outs?|kill switch|feature flags?)\b|復旧|緩和|フェイルオーバー|回滚|恢复|откат|восстановл/i,
    'mitigate',
  ],
  [
    /\b(?:prevent(?:s|ion|ing)?|block(?:s|ing)?|reject|validate|validation|lint(?:er|ing)?|tests?|testing|ci|pin(?:s|ned|ning)?|lock(?:s|ed|ing)?|fix(?:es|ed)?|upgrade|enforce|guard(?:s|rails?)?|restrict|remove|replace|migrate|refactor|ensure|require|limit|automate)\b|防止|予防|テスト|测试|预防|修复|тест|предотвра/i,
    'prevent',
  ],
];

/** The type that an item's words suggest, with the place of the telling word in the text. */
export function inferType(text: string): { type: ActionType; at: number; length: number } | undefined {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  for (const [pattern, type] of clues) {
    const match = pattern.exec(head);
    if (match) return { type, at: match.index, length: match[0].length };
  }
  return undefined;
}
