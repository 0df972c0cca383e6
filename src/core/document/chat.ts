// Lines of a chat transcript, which are somebody's words and not the author's.

/** A time and who speaks; what tells the zone of a time ("14:02 UTC:") is no speaker. */
const stamped =
  /^\s*(?:\[[\d:. /apmAPM-]{4,24}\]|\(?\d{1,2}:\d{2}(?::\d{2})?\)?)\s*(?:<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\]|@?(?!(?:UTC|utc|GMT|Z|h|hrs?|local|[AaPp][Mm]|(?:[ECMP][SD]|CE|CES|BS|IS|JS|KS|AE[SD]|NZS|BR|SAS|SG|HK|MS|WE|WES|EE|EES)T):)[\w.-]{1,30}:(?=\s))/;
const angled = /^\s*<[@+%~&]?[\w.|`[\]-]{1,30}>\s/;
const nameThenTime = /^\s*([\w.@-]{2,30})(?: APP)?\s{1,3}\[?\d{1,2}:\d{2}\s?(?:[AP]M)?\]?\s/;

/** Words that stand before a time in a sentence of the author's: "At 14:02 the deploy started". */
const notSpeakers = new Set(
  'at around about by from until till since after before on to and between near approximately roughly circa ca. utc'.split(
    ' ',
  ),
);

/** Most paragraphs begin with a word that no time follows. */
const mayBeChat = /^\s*(?:[[(<\d]|\S{2,30}(?: APP)?\s{1,3}\[?\d)/;

/** Whether a paragraph starts like a line of a chat: a time and a speaker, or a speaker in angle brackets. */
export function isChatLine(text: string): boolean {
  if (!mayBeChat.test(text)) return false;
  const head = text.length > 120 ? text.slice(0, 120) : text;
  if (stamped.test(head) || angled.test(head)) return true;
  const name = nameThenTime.exec(head)?.[1];
  return name !== undefined && !notSpeakers.has(name.toLowerCase());
}
