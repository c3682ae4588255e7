/** The schema of the messages that an endpoint carries, by its id; undefined where it cannot be had. */
export async function schemaOf(endpoint) {
  try {
    const response = await fetch(new URL(`schemas/message/${endpoint}.json`, import.meta.url));
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined; // Without it the editor only completes nothing.
  }
}
