"""Mock of UbiOps, as ubiops 4.15.0 speaks to it."""
