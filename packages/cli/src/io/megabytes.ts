/** A size as it is told to people: never less than it is. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;
