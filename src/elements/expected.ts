/** Whether somebody in this tab went to sign in or join, and has a place in the panel to come back to. */
export function isExpected(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => /^loyalty-widget:.*:intent$/.test(key));
  } catch {
    return false; // Reading the property itself throws where cookies are blocked.
  }
}
