// The browser of the machine, without a window: Chromium, or what the variable CHROMIUM names.
import { chromium } from "playwright-core";

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGUMENTS });

/** The page as a reader opens it: a file of a folder. */
export const PAGE = new URL("../dist/figures.html", import.meta.url).href;
