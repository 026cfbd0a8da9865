"""The part of UbiOps that its services have in common, whatever their version. It is no service and imports none."""
