/** Beside the name of its step, an item need not say it again: "UAT · RFC" is "RFC". */
export function withoutStep(title: string, step: string): string {
  if (title === step) return '';
  return title.startsWith(`${step} · `) ? title.slice(step.length + 3) : title;
}
