"""What department secretaries and the manager see of services in the admin."""
