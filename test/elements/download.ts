/**
 * The file that the page hands to the browser once `act` is done. The browser itself never gets it: to Firefox's list of
 * downloads the page would lose the focus.
 */
export async function downloadOf(act: () => unknown): Promise<File> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise<File>((resolve) => {
      let blob: Blob | undefined;
      URL.createObjectURL = (made) => {
        blob = made as Blob;
        return createObjectURL.call(URL, made);
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        if (blob) resolve(new File([blob], this.download, { type: blob.type }));
      };
      act();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}
