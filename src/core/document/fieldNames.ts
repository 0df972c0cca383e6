// The keys under which people state the facts of an incident, by the name the product gives them.
import { remembering } from '../text/remembering';
import type { FieldName } from './postmortem';

const keys: Readonly<Record<FieldName, string>> = {
  title:
    'title, incident title, name, subject, headline, 件名, タイトル, 标题, título, название, заголовок, titel, titre, 標題, 故障标题, 事件标题, 제목, заголовок инцидента',
  id: `id, incident id, incident number, incident no, incident nr, incident #, incident key, number, ticket, incident ticket, reference, uuid, incident, issue, pm id,
    postmortem id, インシデントid, インシデント番号, 事件编号, 故障编号, 编号, id do incidente, id инцидента, номер инцидента, vorfallnummer, numéro d'incident, id del incidente, incident code, case id, 障害番号, 障害id, 案件番号, 管理番号, 事故编号, 工单号, 장애 번호, störungsnummer, numéro de l'incident, número del incidente, número do incidente`,
  severity: `severity, sev, severity level, incident severity, priority, impact level, level, criticality, 重大度, 深刻度, 緊急度, 严重程度, 严重级别, 级别, 等级, 故障等级, 事故等级,
    severidade, gravidade, criticidade, серьёзность, серьезность, критичность, уровень, schweregrad, schwere, sévérité, gravité, severidad, gravedad, criticidad, 심각도, incident level, impact severity, 障害レベル, 影響度, 優先度, 定级, 事故级别, 故障级别, 优先级, 장애 등급, priorität, priorité, prioridad, prioridade, приоритет`,
  status: `status, state, incident status, document status, report status, current status, postmortem status, ステータス, 状態, 状态, situação, estado, статус, состояние, statut, état, 상태, resolution status, 状态标记, 進捗, estatus`,
  date: `date, incident date, date of incident, date of the incident, day, dates, date and time, incident date and time, postmortem date, 日付, 発生日, 日期, 事件日期, 故障日期, 时间, data, data do incidente,
    data e hora, дата, дата инцидента, datum, datum des vorfalls, date de l'incident, fecha, fecha del incidente, 날짜, date of occurrence, incident day, 障害発生日, 事故日期, 发生日期, vorfallsdatum, fecha y hora, data da ocorrência`,
  started: `start, started, start time, started at, start date, incident start, incident start time, time of incident, began, begin, onset, outage start, from, first seen, start_time, 発生日時, 発生時刻, 開始日時, 開始時刻, 开始时间, 发生时间,
    início, hora de início, inicio, hora de inicio, начало, время начала, beginn, startzeit, début, heure de début, date de début, time started, start timestamp, started on, incident started, incident began, impact start, impact started, impact start time, start of impact, start of incident, outage began, outage started, 発生時間, 障害発生日時, 開始時間, 故障开始时间, 故障发生时间, 발생 시각, 발생 일시, störungsbeginn, beginn der störung, début de l'incident, inicio del incidente, início do incidente, начало инцидента`,
  detected: `detected, detected at, detection time, time detected, first detected, discovered, discovered at, time of detection, identified at, 検知日時, 検知時刻, 检测时间, 发现时间, detectado, detectado em, hora da detecção,
    обнаружено, время обнаружения, erkannt, entdeckt, détecté, heure de détection, detectado a las, hora de detección, issue discovered, incident detected, reported, reported at, date detected, detected on, alerted at, time of discovery, 検知時間, 発覚日時, 告警时间, 감지 시각, detektiert, date de détection, fecha de detección, data de detecção`,
  acknowledged:
    'acknowledged, acknowledged at, ack, ack time, time acknowledged, acked, 対応開始日時, 响应时间, 确认时间, reconhecido, подтверждено, bestätigt, pris en charge, reconocido, declared, declared at, incident declared, response started, 対応開始時刻, 対応開始時間, 接手时间, 대응 시작',
  mitigated:
    'mitigated, mitigated at, mitigation time, time mitigated, time of mitigation, repaired, contained, 緩和日時, 缓解时间, 止血时间, mitigado, смягчено, eingedämmt, atténué, mitigated on, impact mitigated, 暫定復旧日時, 暫定対応日時, 緩和時刻, 止损时间, 临时恢复时间, смягчено в',
  resolved: `resolved, resolved at, resolution time, time resolved, end, ended, end time, end date, incident end, incident end time, fixed at, fixed, resolvedwhen, resolved when, outage end, closed, closed at, to, end_time, recovered at, 復旧日時, 復旧時刻, 終了日時, 解決日時,
    恢复时间, 解决时间, 结束时间, resolvido, fim, hora de fim, término, resuelto, fin, hora de fin, конец, окончание, время окончания, время решения, устранено, behoben, ende, endzeit, résolu, heure de fin, date de fin, resolved on, time of resolution, date of resolution, date resolved, resolution date, incident resolved, incident ended, impact end, impact ended, impact end time, end of impact, end of incident, outage ended, restored, restored at, service restored, time restored, 収束日時, 解消日時, 完了日時, 故障恢复时间, 故障结束时间, 복구 시각, 복구 일시, störungsende, ende der störung, fin de l'incident, fin del incidente, fim do incidente, конец инцидента`,
  duration: `duration, total duration, incident duration, outage duration, duration of impact, impact duration, length, downtime, total downtime, time to resolve, time to resolution, 影響時間, 影響期間, 継続時間, 持续时间, 影响时长, 故障时长, duração, duração do impacto, duración,
    длительность, продолжительность, dauer, ausfallzeit, durée, durée de l'incident, time to restore, outage length, 停止時間, 障害時間, 持续时长, 장애 시간`,
  services: `services, service, affected services, services affected, affected service, impacted services, affected, systems, system, affected systems, components, component, affected components, product, products, subsystem, application, applications, area,
    影響サービス, 対象サービス, 影響を受けたサービス, 受影响服务, 影响服务, 服务, serviços, serviço, serviços afetados, сервисы, сервис, затронутые сервисы, dienste, betroffene dienste, services affectés, services impactés, servicios, servicio, servicios afectados, affected component, impacted systems, impacted components, 影響システム, 対象システム, 涉及系统, 影响系统, 涉及服务, 영향 서비스, systèmes affectés, sistemas afectados, sistemas afetados`,
  authors: `authors, author, author(s), written by, created by, prepared by, reported by, report by, by, drafted by, report author, 作成者, 著者, 執筆者, 記入者, 作者, 撰写人, 编写人, autor, autores, автор, авторы, составил, verfasser, autoren, auteur, auteurs, rédacteur, 작성자, postmortem author, author of this document, 報告者, 記録者, 起票者, 報告人, 报告人, 复盘人, 记录人, rapporteur, autor del informe, relator`,
  owner: `owner, owners, postmortem owner, incident owner, dri, responsible, assignee, incident commander, ic, incident lead, lead, commander, incident manager, point of contact, オーナー, 担当, 担当者, 責任者, インシデントコマンダー, 负责人, 责任人, responsável, владелец, ответственный, verantwortlich, verantwortlicher, responsable, propriétaire, responsable del incidente, 담당자, postmortem lead, document owner, driver, facilitator, owned by, 責任者名, 责任方`,
  responders: `responders, responder, participants, attendees, involved, people involved, team, teams, on-call, oncall, on call, incident responders, incident team, responding team, reviewers, reviewer, approvers, contributors, discovered by, detected by, found by, 対応者, 参加者, 関係者, レビュアー, 发现人, 处理人, 参与者, 参与人,
    responsáveis, participantes, envolvidos, участники, команда, beteiligte, teilnehmer, intervenants, équipe, implicados, equipo, scribe, incident response team, on-call engineer, on-call engineers, 対応メンバー, 処理担当, 处理人员, 参与人员, ersthelfer`,
  template:
    'template, postmortem template, report template, テンプレート, 模板, vorlage, modèle, plantilla, modelo',
  tags: `tags, tag, categories, category, labels, label, keywords, type, incident type, classification, カテゴリ, タグ, 分类, 标签, 类型, 类别, categoria, tipo, теги, категория, тип, kategorie, typ, catégorie, categoría, étiquettes`,
};

const byKey = new Map<string, FieldName>();
for (const [name, list] of Object.entries(keys) as [FieldName, string][]) {
  for (const key of list.split(',')) if (!byKey.has(key.trim())) byKey.set(key.trim(), name);
}

/** `📅 Date`, `:fire: Severity`. */
const dressing = /:[a-z][a-z0-9_+-]{1,30}:|(?![\d#*])\p{Extended_Pictographic}|\u{FE0F}/gu;

/** The product's name for a key as people write it; `null` for keys that it does not know. Case, `_`, `-` and colons do not matter. */
export const fieldNameOf = remembering((key: string): FieldName | null => {
  const plain = key
    .normalize('NFKC')
    .toLowerCase()
    .replace(dressing, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/\s*[:.]$/, '');
  return (
    byKey.get(plain) ??
    byKey.get(plain.replace(/-/g, ' ')) ??
    byKey.get(withoutBrackets(plain)) ??
    nameOfBoth(plain) ??
    null
  );
});

/** "Priority / severity": two keys for the same fact. */
function nameOfBoth(key: string): FieldName | undefined {
  const [first, second, ...more] = key.split(/\s?[/&]\s?/);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const name = byKey.get(first);
  return name === byKey.get(second) ? name : undefined;
}

function withoutBrackets(key: string): string {
  return key.replace(/\([^)]*\)/g, '').trim();
}
