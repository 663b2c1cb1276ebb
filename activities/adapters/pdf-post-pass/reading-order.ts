/** stub */
export function inLogicalOrder(text: string): string {
  return text;
}
