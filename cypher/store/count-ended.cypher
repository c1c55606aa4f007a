// Transactions that the server has ended, and whose clients have yet to hear of it: what they made is taken back only then.
SHOW TRANSACTIONS YIELD status
WHERE status STARTS WITH 'Terminated'
RETURN count(*) AS ended
