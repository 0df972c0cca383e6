// The words of all entries, as `writeTable` has them. What ships has the text here (scripts/squeezed.mjs); what runs from the sources makes the table when the first text comes.
export const tableAhead: string | undefined = undefined;
