/// Text that breaks a page which does not escape it, shown by every component.
let hostileText =
  "\"><script>alert('1')</script><!-- & &amp; \u{0}\u{1F} \u{202E}olleh عمر 👩‍👩‍👧 ]]> --x"
