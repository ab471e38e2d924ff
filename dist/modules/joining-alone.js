import "./loyalty-join.js";
