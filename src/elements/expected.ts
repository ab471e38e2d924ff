/** Whether somebody in this tab went to sign in or join, and has a place in the panel to come back to. */
export function isExpected(): boolean | undefined {
  try {
    return /loyalty-widget:.*:intent/.test(String(Object.keys(sessionStorage)));
  } catch {
    return undefined; // Reading the property itself throws where cookies are blocked.
  }
}
