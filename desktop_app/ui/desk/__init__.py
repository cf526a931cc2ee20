"""The desk: queues, list, editor and preview put together for one signed-in person."""
