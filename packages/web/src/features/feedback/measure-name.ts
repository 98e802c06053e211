/** `wordsPerSentence` → "Words per sentence". */
export function measureName(name: string): string {
  const words = name.replace(/[-_./]+/g, ' ').replace(/([a-z\d])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
