/** The form by itself, for whoever needs none of its exports: those would make a dynamic import dearer. */
import './loyalty-join.js';
