/** For a page whose every request fails: a device that has lost its network says so, and no server can say it instead. */
Object.defineProperty(window.navigator, 'onLine', { get: () => false });
